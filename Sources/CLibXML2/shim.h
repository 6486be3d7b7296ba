#ifndef OKOCE_CLIBXML2_SHIM_H
#define OKOCE_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Foundation brings an ICU of its own, whose types clash with those that encoding.h would include.
   Only the tail of xmlCharEncodingHandler depends on it, which nobody here looks into. */
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/SAX2.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void okoce_xml_free(void *pointer) {
  if (pointer) xmlFree(pointer);
}

#endif
