/** Pages of the register: finding somebody, the first talk, who she is, what she agreed to, how to reach her, whom to keep away. */
package org.amparo.web.survivor;
