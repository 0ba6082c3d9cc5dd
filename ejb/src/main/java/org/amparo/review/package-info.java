/**
 * Supervisors look at who looked: the access log, one person's "who has looked", and emergency openings that somebody else must
 * judge. Nothing here shows a survivor's story.
 */
package org.amparo.review;
