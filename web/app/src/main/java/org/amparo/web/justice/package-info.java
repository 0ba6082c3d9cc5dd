/** What justice means to a survivor and what she decides, for the legal adviser of her team; whoever leads her case sees her goals. */
package org.amparo.web.justice;
