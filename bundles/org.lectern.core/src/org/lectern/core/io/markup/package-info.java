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
 * Text with inline markup, as titles and abstracts have it, between the formats records come in and BibTeX. One
 * {@link org.lectern.core.io.markup.StyledText} stands between all of them, so that each format maps to it alone.
 */
package org.lectern.core.io.markup;
