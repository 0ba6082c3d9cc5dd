/** Bad examples, one for each rule of the architecture: the rules are proved to turn red on them. */
package org.amparo.architecture.bad;
