<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
  <form id="kc-form-login" class="card" action="${url.loginAction}" method="post">
    <#if refused><div class="notice wait" role="alert"><div id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</div></div></#if>
    <#if !usernameHidden??><@parts.field id="username" label=msg("username") value=(login.username!'') auto="username" focus=!refused/></#if>
    <@parts.secret id="password" label=msg("password") focus=(refused || usernameHidden??)/>
    <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>/>
    <@parts.send label=msg("doLogIn")/>
  </form>
  <p class="soft">${msg("whoHelps")}</p>
  </#if>
</@layout.registrationLayout>
