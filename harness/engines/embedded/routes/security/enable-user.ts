import { setEnabled } from "../../security/set-enabled.ts";

export default setEnabled("enable", true);
