/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Items of the Citation Style Language 1.0.2 in JSON, as Zotero, Mendeley, pandoc and Crossref write them, and what their
 * types and variables are in BibTeX. Readers and writers share these tables.
 */
package org.lectern.core.io.csl;
