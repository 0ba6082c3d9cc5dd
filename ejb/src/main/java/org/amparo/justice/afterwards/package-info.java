/** The month after she was heard: somebody asks how she is, the same day, after two days, a week and a month (W7.5, R-70). */
package org.amparo.justice.afterwards;
