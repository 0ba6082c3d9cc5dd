/** Plain help beside every step: what a page is for, what happens when something is pressed, what a survivor may say no to, where the rule comes from. */
package org.amparo.web.help;
