/**
 * Meetings with a survivor: when, where in neutral words, with whom and what for as a code; day, week and list; a calendar entry that says
 * nothing; and somebody who reminds her only as she said is safe (R-18, R-20, INV-5). Nothing here is ever sent to her by the system itself.
 * What it has to know of others it asks: {@link org.amparo.calendar.booking.HerWishes}, {@link org.amparo.calendar.booking.PlacesToMeet},
 * {@link org.amparo.calendar.interpreter.KeptAwayNames}, {@link org.amparo.calendar.ReachingHer}, {@link org.amparo.calendar.CaseNames}.
 */
package org.amparo.calendar;
