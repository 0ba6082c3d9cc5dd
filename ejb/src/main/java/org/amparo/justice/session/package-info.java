/** The day on which she is heard: planned around her, prepared with her, begun with her yes of that day and stopped by her no (W7.5, R-70, R-72, R-82). */
package org.amparo.justice.session;
