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
 * From the bytes of a BibTeX file to its text and back without loss. Every encoding here is a bijection between the
 * byte sequences it accepts and texts, so that a file of any content is saved as it was loaded. Internal to the bundle.
 */
package org.lectern.model.bibtex.encoding;
