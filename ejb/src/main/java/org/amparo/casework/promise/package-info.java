/** The promise that somebody asks after her, how often and by which safe way, and what is done when nobody can reach her. */
package org.amparo.casework.promise;
