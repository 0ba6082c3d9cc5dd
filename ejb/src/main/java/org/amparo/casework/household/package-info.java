/** People who belong together: a mother and her children, two who share a home. Their records know of each other and stay apart. */
package org.amparo.casework.household;
