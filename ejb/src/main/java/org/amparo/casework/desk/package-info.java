/** "What needs me": the tasks of one person with the people they are about, safety and support before everything else. */
package org.amparo.casework.desk;
