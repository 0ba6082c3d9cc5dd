/**
 * What courts and police ask for: looked at by the legal adviser, told to her first, narrowed, objected to, refused, or answered with the least that was
 * asked lawfully. What was said in confidence to those who heal and defend her is not among what can be given.
 */
package org.amparo.justice.disclosure;
