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
 * The command line {@code lectern}: in a plain Java virtual machine by {@link org.lectern.cli.Main}, inside Eclipse by
 * {@link org.lectern.cli.LecternApplication}.
 */
package org.lectern.cli;
