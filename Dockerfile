# optwatch in a container: no root, nothing written but /var/lib/optwatch and /tmp.
#   docker build --tag optwatch .
#   docker run --rm --interactive --tty optwatch password     # the hash of a password for the web page
#   docker run --env OPTWATCH_WEB__PASSWORD=env:WEB_PASSWORD --env WEB_PASSWORD='$argon2id$…' --read-only \
#     --tmpfs /tmp --publish 127.0.0.1:8710:8710 --volume optwatch:/var/lib/optwatch \
#     --volume ./watchlist.toml:/etc/optwatch/watchlist.toml:ro optwatch
FROM python:3.12-slim-bookworm AS build
WORKDIR /build
RUN python -m venv /opt/optwatch
COPY pyproject.toml requirements.lock README.md LICENSE watchlist.toml ./
COPY migrations migrations
COPY monitor monitor
RUN /opt/optwatch/bin/pip install --no-cache-dir --constraint requirements.lock \
      '.[browser,pdf,postgres,wayback]'

FROM python:3.12-slim-bookworm
RUN groupadd --system --gid 10001 optwatch \
 && useradd --system --uid 10001 --gid optwatch --home-dir /var/lib/optwatch --create-home optwatch
COPY --from=build /opt/optwatch /opt/optwatch
ENV PATH=/opt/optwatch/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    OPTWATCH_CONFIG=/etc/optwatch/watchlist.toml \
    OPTWATCH_DATABASE=sqlite:////var/lib/optwatch/optwatch.db \
    OPTWATCH_HOST=0.0.0.0
USER 10001:10001
WORKDIR /var/lib/optwatch
VOLUME /var/lib/optwatch
EXPOSE 8710
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=1m --timeout=20s --start-period=1m --retries=3 CMD ["optwatch", "health"]
ENTRYPOINT ["optwatch"]
CMD ["run"]
