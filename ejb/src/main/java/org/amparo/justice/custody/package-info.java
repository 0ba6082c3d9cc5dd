/**
 * What could show in proceedings what was done to her: each thing with its life and an unbroken account of who had it when. It belongs to her unless
 * she hands it over; what is here is a copy. Material that shows the abuse of a child is never taken in, only that there is some and who was told.
 */
package org.amparo.justice.custody;
