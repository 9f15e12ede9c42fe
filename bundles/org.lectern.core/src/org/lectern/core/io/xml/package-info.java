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
 * Reads XML from elsewhere, record by record and within limits: no entities of its own, nothing from outside the file, no
 * endless depth. A record that is not well-formed costs that record alone.
 */
package org.lectern.core.io.xml;
