/**
 * People of several organisations sit down about one case: who may come and what each may hear is the survivor's to say; what was agreed
 * becomes tasks, what was not agreed comes back, and the minutes do not change any more.
 */
package org.amparo.casework.conference;
