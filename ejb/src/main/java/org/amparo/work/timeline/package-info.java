/**
 * What happened in a survivor's case and when: codes, ids and times, nobody's words, so that every area can add to it and
 * the story stays in one place.
 */
package org.amparo.work.timeline;
