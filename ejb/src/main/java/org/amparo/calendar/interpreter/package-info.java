/**
 * Who interprets: a small register of people outside any survivor's record, what stands between one of them and one survivor, and how each
 * session went (W1.3, R-20, R-118). Never a relative, never a child: nobody of whom either is known can be chosen.
 */
package org.amparo.calendar.interpreter;
