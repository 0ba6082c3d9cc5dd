/** Meetings: my day, week and list, one survivor's, one meeting from the plan to what became of it, and the register of interpreters. */
package org.amparo.web.calendar;
