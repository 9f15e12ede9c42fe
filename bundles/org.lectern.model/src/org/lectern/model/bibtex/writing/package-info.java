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
 * From a changed model back to the text: finds the smallest edits of a BibTeX text that make it say what the model
 * says, in the style of what is around them. Internal to the bundle.
 */
package org.lectern.model.bibtex.writing;
