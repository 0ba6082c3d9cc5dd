/**
 * What is looked at before a meeting is booked: whom she would rather meet, what the place has to have, who is free, who can interpret. It
 * warns and shows another way; people decide with her (R-18, R-19, R-20, INV-9).
 */
package org.amparo.calendar.booking;
