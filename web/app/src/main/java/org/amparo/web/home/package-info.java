/** The first page of the day: what needs me, safety and support before everything else. */
package org.amparo.web.home;
