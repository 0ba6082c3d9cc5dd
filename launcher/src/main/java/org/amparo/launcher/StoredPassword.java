package org.amparo.launcher;

import java.security.GeneralSecurityException;
import java.util.Base64;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores one. The demonstration's are the sign-in names, which the realm's rule lets nobody choose; Keycloak
 * hashes each again, in its own way, at the first sign-in.
 */
final class StoredPassword {

    private static final int ROUNDS = 1000;
    private static final int BITS = 512;

    private StoredPassword() { }

    static JsonObject of(String password) {
        var salt = Secrets.bytes(16);
        var secret = Json.createObjectBuilder().add("value", base64(hash(password, salt))).add("salt", base64(salt)).build();
        var how = Json.createObjectBuilder().add("hashIterations", ROUNDS).add("algorithm", "pbkdf2-sha512").build();
        return Json.createObjectBuilder().add("type", "password").add("secretData", secret.toString()).add("credentialData", how.toString()).build();
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS)).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String base64(byte[] bytes) { return Base64.getEncoder().encodeToString(bytes); }
}
