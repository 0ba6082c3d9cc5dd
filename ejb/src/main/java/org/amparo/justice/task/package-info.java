/**
 * What is owed to her in legal matters. Everybody in the case sees a task that names nothing; what it is about is read here, by those whom it
 * concerns, and rests while she wants nothing of it.
 */
package org.amparo.justice.task;
