package org.amparo.referral;

import java.util.SortedMap;

/** One part of a package, written down and hashed as the application does it. */
public record BulkPackage(String canonical, String sha256) {

    public static BulkPackage of(String code, Stage stage, SortedMap<String, String> items, String salt) {
        Frozen frozen = new Frozen(code, stage, items, salt);
        return new BulkPackage(frozen.canonical(), frozen.sha256());
    }
}
