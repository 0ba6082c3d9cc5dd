/** Starts, watches and stops the processes of one installation on one machine: {@link org.amparo.launcher.Stack} is the way in. */
package org.amparo.launcher;
