/** For tests beside the code, which take everything of test/ from here. */
export { createUitgever, demoAudience, demoIssuer } from '@wijkhub/uitgever'
