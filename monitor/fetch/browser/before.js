// Runs before anything of the page. Closed shadow roots would keep their words from us; WebRTC would
// speak past the gate; windows of their own are not read.
(() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: "open" });
  };
  delete window.RTCPeerConnection;
  delete window.webkitRTCPeerConnection;
  window.open = () => null;
})();
