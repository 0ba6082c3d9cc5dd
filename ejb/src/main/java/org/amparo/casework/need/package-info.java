/** What a survivor needs, in her words, whether help for it has begun, and whether it helped in her own judgement. */
package org.amparo.casework.need;
