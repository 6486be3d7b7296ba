#ifndef OKOCE_CLIBXML2_SHIM_H
#define OKOCE_CLIBXML2_SHIM_H

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
