/**
 * Who owes what by when: tasks with a named owner and a due time, deadlines in working days, escalation, and the system's own
 * clockwork. Every question gets a specific answer from somebody with a name.
 */
package org.amparo.work;
