<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">${msg("loginTotpTitle")}
  <#elseif section = "form">
  <ol id="kc-totp-settings" class="card">
    <li><p>${msg("loginTotpStep1")}</p><ul id="kc-totp-supported-apps"><#list totp.supportedApplications as app><li><bdi>${msg(app)}</bdi></li></#list></ul></li>
    <#if mode?? && mode = "manual">
    <li><p>${msg("loginTotpManualStep2")}</p><p><bdi id="kc-totp-secret-key" class="figures key" dir="ltr">${totp.totpSecretEncoded}</bdi></p><p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p></li>
    <li><p>${msg("loginTotpManualStep3")}</p>
      <dl class="facts"><dt>${msg("loginTotpType")}</dt><dd>${msg("loginTotp." + totp.policy.type)}</dd><dt>${msg("loginTotpAlgorithm")}</dt><dd><bdi>${totp.policy.getAlgorithmKey()}</bdi></dd><dt>${msg("loginTotpDigits")}</dt><dd>${totp.policy.digits}</dd><#if totp.policy.type = "totp"><dt>${msg("loginTotpInterval")}</dt><dd>${totp.policy.period}</dd><#else><dt>${msg("loginTotpCounter")}</dt><dd>${totp.policy.initialCounter}</dd></#if></dl></li>
    <#else>
    <li><p>${msg("loginTotpStep2")}</p><p><img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("otpPicture")}"/></p><p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p></li>
    </#if>
    <li><p>${msg("loginTotpStep3")}</p><p>${msg("loginTotpStep3DeviceName")}</p></li>
  </ol>
  <form id="kc-totp-settings-form" class="card" action="${url.loginAction}" method="post">
    <@parts.field id="totp" label=msg("authenticatorCode") auto="one-time-code" mode="numeric" problem=messagesPerField.existsError('totp')?then(messagesPerField.get('totp'), '') focus=true/>
    <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}"/><#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"/></#if>
    <@parts.field id="userLabel" label=msg("loginTotpDeviceName") dir="auto" problem=messagesPerField.existsError('userLabel')?then(messagesPerField.get('userLabel'), '')/>
    <@parts.otherDevices/>
    <@parts.send label=msg("doSubmit") id="saveTOTPBtn" name="save"/>
  </form>
  </#if>
</@layout.registrationLayout>
