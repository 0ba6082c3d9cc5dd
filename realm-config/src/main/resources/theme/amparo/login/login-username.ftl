<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
  <form id="kc-form-login" class="card" action="${url.loginAction}" method="post">
    <@parts.field id="username" label=msg("username") value=(login.username!'') auto="username" problem=messagesPerField.existsError('username')?then(messagesPerField.get('username'), '') focus=true/>
    <@parts.send label=msg("doContinue")/>
  </form>
  </#if>
</@layout.registrationLayout>
