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
    // The reader of dropped files (tables of a thousand node classes) is fetched only for them.
    chunkSizeWarningLimit: 1200,
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
