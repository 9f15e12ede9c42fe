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
 * What Zotero exports: its JSON, also that of Better BibTeX and of its web interface, and its RDF. Both say the same in
 * the same words, so both are brought into an item first.
 */
package org.lectern.core.io.zotero;
