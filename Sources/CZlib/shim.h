#ifndef OKOCE_CZLIB_SHIM_H
#define OKOCE_CZLIB_SHIM_H

#include <string.h>
#include <zlib.h>

/* Inflates raw deflate data whose length is known. 0 when all of it came out, else 1. */
static inline int okoce_inflate(const unsigned char *from, unsigned int length, unsigned char *into,
                                unsigned int room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -15) != Z_OK) return 1;
  stream.next_in = (unsigned char *)from;
  stream.avail_in = length;
  stream.next_out = into;
  stream.avail_out = room;
  int status = inflate(&stream, Z_FINISH);
  int isWhole = status == Z_STREAM_END && stream.total_out == room;
  inflateEnd(&stream);
  return isWhole ? 0 : 1;
}

static inline unsigned int okoce_crc32(const unsigned char *bytes, unsigned int length) {
  return (unsigned int)crc32(crc32(0, 0, 0), bytes, length);
}

#endif
