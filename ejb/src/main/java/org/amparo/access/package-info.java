/**
 * Who may see or do what, and the proof of having asked: a {@link org.amparo.access.Permit}. Only this area can make one, and
 * making one writes the audit fact. Roles, care teams, exclusions, how a record stands, breaking the glass.
 */
package org.amparo.access;
