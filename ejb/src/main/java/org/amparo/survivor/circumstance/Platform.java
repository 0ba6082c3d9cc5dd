package org.amparo.survivor.circumstance;

/** Websites and applications it began on. */
public enum Platform {
    FACEBOOK, INSTAGRAM, WHATSAPP, TELEGRAM, MESSENGER, VIBER, SNAPCHAT, LINE, FOR_SALE, WECHAT, QQ, QZONE, TIKTOK, X_TWITTER, JOB_SITE,
    DATING_APP, GAME, OTHER, PREFER_NOT_TO_SAY
}
