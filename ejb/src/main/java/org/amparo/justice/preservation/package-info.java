/** What the legal adviser asks platforms and providers to keep before it is deleted, with the day by which they answer and what they said. */
package org.amparo.justice.preservation;
