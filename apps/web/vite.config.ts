import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:8484'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    // The page's content policy forbids data: fonts, and hashed files are cached for ever anyway.
    assetsInlineLimit: 0,
    // The graph and the metadata reader are chunks of their own; nothing else may grow this large.
    chunkSizeWarningLimit: 450,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      // `changeOrigin` keeps the server's Host check content; `ws` carries the live events.
      '/api': { target: server, changeOrigin: true, ws: true },
      '/health': { target: server, changeOrigin: true },
    },
  },
})
