/**
 * What protects a child: one matter for each thing that has to be settled (guardian, best interests, care, registry, school, lawyer, family,
 * turning 18), each with a table of its own. Age rules, not a judgement: whoever may be a child is protected as one.
 */
package org.amparo.child;
