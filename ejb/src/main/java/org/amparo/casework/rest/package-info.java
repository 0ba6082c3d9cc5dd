/** What rests because she wishes it, and her time to recover and to think: nothing is lost by either, and services run on. */
package org.amparo.casework.rest;
