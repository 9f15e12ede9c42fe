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
 * The concrete syntax of a BibTeX file: nodes that cover the text without a gap and hold offsets only, and the parser
 * that makes them of any text in linear time, recovering from what is not closed.
 */
package org.lectern.model.bibtex.syntax;
