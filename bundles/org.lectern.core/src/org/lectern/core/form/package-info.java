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
 * The questions of note forms and what answers them: which answers a question accepts, how numbers, dates and addresses
 * are written, and what a changed form means for the notes that were taken with it.
 */
package org.lectern.core.form;
