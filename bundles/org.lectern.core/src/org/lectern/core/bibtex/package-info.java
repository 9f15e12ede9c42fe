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
 * What an editor of BibTeX text knows: what stands at a place, which keys and macros there are, how entries are laid
 * out, and which words fit where.
 */
package org.lectern.core.bibtex;
