export interface BrokerPlaces {
  /** host:port where it listens, where its controller does, and where clients are sent. */
  listener: string
  controller: string
  advertised: string
  /** Folder. */
  data: string
}

/** One broker that is its own controller: the same natively and in a container. */
export function brokerSettings({ listener, controller, advertised, data }: BrokerPlaces): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@${controller}`,
    listeners: `PLAINTEXT://${listener},CONTROLLER://${controller}`,
    'advertised.listeners': `PLAINTEXT://${advertised}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    // Whoever logs in may what he was given; whoever comes through the door without login is the administrator.
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': 'false',
    'super.users': 'User:ANONYMOUS',
    // One broker, so one copy; few partitions of the internal topics, so that it is up again in seconds.
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '2',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'share.coordinator.state.topic.num.partitions': '2',
    // A group may begin with its first member: nobody waits three seconds for others that do not come.
    'group.initial.rebalance.delay.ms': '0',
    // After kill -9 the controller keeps the old registration until its session ends; at the default (9 s) a restart takes 15 s.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
    // The cleaner's default buffer (128 MB) does not fit beside the rest in a small heap.
    'log.cleaner.dedupe.buffer.size': '16777216',
    'num.network.threads': '2',
    'num.io.threads': '4',
  }
}
