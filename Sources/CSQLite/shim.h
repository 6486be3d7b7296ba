#ifndef OKOCE_CSQLITE_SHIM_H
#define OKOCE_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Swift can't call functions that take any number of arguments. */
static inline int okoce_sqlite3_refuse_quoted_texts(sqlite3 *connection) {
  int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
  return code ? code : sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}

/* Before the first connection: without it each allocation takes a lock to be counted. */
static inline int okoce_sqlite3_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
